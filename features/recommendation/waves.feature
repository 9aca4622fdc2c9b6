Feature: Few things started are more things finished
  Four improvements a wave: now, in 3 to 6 months, in 6 to 12, and the rest later.

  Background: thirteen disciplines that nothing else needs, each a level below its target
    Given a target of 4 is agreed for every discipline
    And three practitioners rate every aspect of Supplier Integration, Improvement Management, Service Cost & Value, User Experience, Request Fulfilment, Major Incident Response and Problem Management at 3
    And three practitioners rate every aspect of People Change & Adoption, Automation & AI Operations, Service Acceptance, Availability & Continuity, Demand & Capacity and Release and Deployment at 3

  @ROADMAP-1 @ROADMAP-5 @ROADMAP-6 @ROADMAP-7
  Scenario: Between equals the id decides
    When the assessment is concluded
    Then the wave of Automation & AI Operations is 1
    And because of ROADMAP-1
    And because of ROADMAP-5
    And because of ROADMAP-6
    And because of ROADMAP-7
    And the wave of User Experience is 1
    And the wave of Major Incident Response is 2
    And the wave of Request Fulfilment is 3
    And the wave of Supplier Integration is 4

  @ROADMAP-6
  Scenario: The higher priority goes first, and of equal ones the lower score
    Given a target of 5 is agreed for every discipline
    And three practitioners rate Capability of Supplier Integration at 2
    And an importance of 4 is agreed for Service Cost & Value
    When the assessment is concluded
    Then Service Cost & Value is recommended before Supplier Integration
    And Supplier Integration is recommended before Automation & AI Operations
    And the wave of Supplier Integration is 1
    And the wave of Demand & Capacity is 2

  @ROADMAP-6
  Scenario Outline: A capacity of <capacity> leaves <waiting> for wave <wave>
    Given the parameter wave.capacity is set to <capacity>
    When the assessment is concluded
    Then the wave of <waiting> is <wave>

    Examples:
      | capacity | waiting              | wave |
      | 13       | Supplier Integration | 1    |
      | 12       | Supplier Integration | 2    |
      | 5        | Supplier Integration | 3    |
      | 4        | Supplier Integration | 4    |

  @ROADMAP-6
  Scenario: The later waves take what the capacity leaves
    When the assessment is concluded
    Then the disciplines of wave 2 are Improvement Management, Major Incident Response, People Change & Adoption and Problem Management
    And the disciplines of wave 4 are Supplier Integration
