Feature: Finding out starts now and uses no capacity
  Gathering and validating take weeks, so they stand in wave 1 and wait for nobody.

  @ROADMAP-8
  Scenario Outline: What is <kind> blocks nothing, finding out takes weeks
    Given three practitioners rate every aspect of Incident Management at 2
    And <people> rate every aspect of Service Desk at 1
    When the assessment is concluded
    Then the kind of Service Desk is <kind>
    And Incident Management is blocked by nothing
    And the wave of Incident Management is 1
    And the wave of Service Desk is 1
    And because of ROADMAP-8

    Examples:
      | people            | kind           |
      | two practitioners | VALIDATE_FIRST |
      | one practitioner  | GATHER         |

  @ROADMAP-8
  Scenario: However many things are to be found out, the improvements of wave 1 stay four
    Given three practitioners rate every aspect of the first 4 disciplines at 3
    And a target of 4 is agreed for every discipline
    And two practitioners rate every aspect of the last 8 disciplines at 3
    When the assessment is concluded
    Then the wave of Supplier Integration is 1
    And the wave of Workforce Capability is 1
    And the wave of Security & Access Operations is 1

  @ROADMAP-8 @HABIT-5
  Scenario: Listed as one would act
    Given three practitioners rate every aspect of Workforce Capability at 2
    And two practitioners rate every aspect of Service Desk at 2
    And three practitioners rate every aspect of Supplier Integration at 3
    And three practitioners answer User first with 1
    When the assessment is concluded
    Then the habit User first is recommended before Workforce Capability
    And Workforce Capability is recommended before Service Desk
    And Service Desk is recommended before Service Portfolio
    And the kind of Service Portfolio is GATHER
    And Service Portfolio is recommended before Supplier Integration
    And the kind of Supplier Integration is SUSTAIN
