Feature: What the board was told first must not come last without a reason
  A candidate that the headline names as widest goes ahead by twenty when leaders see at least 1.00 more.

  Background: one improvement a wave, and a very weak, very important discipline
    Given the parameter wave.capacity is set to 1
    And three practitioners rate every aspect of Workforce Capability at 1
    And an importance of 5 is agreed for Workforce Capability
    And an importance of 1 is agreed for Supplier Integration

  @ROADMAP-2 @ROADMAP-4 @ROADMAP-5
  Scenario Outline: A gap of <gap>: Supplier Integration stands in wave <wave>
    Given four leaders rate every aspect of Supplier Integration at 3
    And three practitioners rate every aspect of Supplier Integration at 2
    And four leaders rate Capability of Supplier Integration at <leaders>
    And three practitioners rate Capability of Supplier Integration at <practitioners>
    When the assessment is concluded
    Then the priority of Workforce Capability is 35.00
    And the gap value of Supplier Integration is <gap>
    And the priority of Supplier Integration is <priority>
    And the wave of Supplier Integration is <wave>
    And because of <rule>

    Examples: the lead counts on the roadmap and is in no priority
      | leaders       | practitioners | gap  | priority | wave | rule      |
      | 3             | 2             | 1.00 | 30.50    | 1    | ROADMAP-4 |
      | 3, 3, 3 and 4 | 2, 2 and 3    | 0.99 | 29.75    | 2    | ROADMAP-5 |

  @ROADMAP-2
  Scenario: A discipline that is not named has no lead
    Given four leaders rate every aspect of Supplier Integration at 3
    And three practitioners rate every aspect of Supplier Integration at 2
    And the parameter headline.list is set to 0
    When the assessment is concluded
    Then the gap value of Supplier Integration is 1.00
    And the wave of Supplier Integration is 2
    And because of ROADMAP-5

  @ROADMAP-5
  Scenario: Where practitioners see more there is no lead, however wide the gap
    Given four leaders rate every aspect of Supplier Integration at 0
    And three practitioners rate every aspect of Supplier Integration at 2
    When the assessment is concluded
    Then the widest of the headline is Supplier Integration
    And the wave of Supplier Integration is 2
    And because of ROADMAP-5
