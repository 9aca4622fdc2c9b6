Feature: Nothing holds that is built on what does not
  A direct prerequisite that is itself to be improved and scores below 2.50 goes first.

  @ROADMAP-3
  Scenario Outline: With Service Desk at <score>, Incident Management stands in wave <wave>
    Given one leader rates every aspect of Service Desk at 4
    And one leader rates Ownership of Service Desk at 1
    And three practitioners rate every aspect of Service Desk and Incident Management at 2
    And three practitioners rate Ownership of Service Desk at <ownership>
    When the assessment is concluded
    Then the score of Service Desk is <score>
    And the kind of Service Desk is IMPROVE
    And Incident Management is blocked by <blocker>
    And the wave of Incident Management is <wave>

    Examples: exactly at the bound, and one hundredth below it
      | ownership  | score | blocker      | wave |
      | 2          | 2.50  | nothing      | 1    |
      | 2, 2 and 1 | 2.49  | Service Desk | 2    |

  @ROADMAP-3
  Scenario: Blockers stand in the order of the prerequisites
    Given three practitioners rate every aspect of every Restore discipline at 2
    And three practitioners rate every aspect of Service Catalogue at 2
    When the assessment is concluded
    Then Request Fulfilment is blocked by Service Desk and Service Catalogue
    And because of ROADMAP-3
    And the wave of Service Catalogue is 1
    And the wave of Service Desk is 1
    And the wave of Request Fulfilment is 2

  @ROADMAP-3
  Scenario: A chain takes a wave for each link
    Given three practitioners rate every aspect of Service Desk, Incident Management and Major Incident Response at 2
    When the assessment is concluded
    Then the wave of Service Desk is 1
    And the wave of Incident Management is 2
    And the wave of Major Incident Response is 3
    And Major Incident Response is blocked by Incident Management
