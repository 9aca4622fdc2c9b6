Feature: It works, but it lives in heads
  Practice a level ahead of paper.

  @FINDING-2
  Scenario: Exactly a level ahead
    Given three practitioners rate every paper aspect of Incident Management at 2
    And three practitioners rate every practice aspect of Incident Management at 3
    When the assessment is concluded
    Then the paper of Incident Management is 2.00
    And the practice of Incident Management is 3.00
    And Incident Management has the finding TACIT_HEROICS
    And because of FINDING-2

  @FINDING-2
  Scenario: One hundredth less than a level ahead
    Given three practitioners rate every paper aspect of Incident Management at 2
    And three practitioners rate every practice aspect of Incident Management at 3
    And three leaders rate Capability of Incident Management at 2, 2 and 1
    And five practitioners rate Capability of Incident Management at 3, 3, 3, 4 and 4
    When the assessment is concluded
    Then the paper of Incident Management is 2.00
    And the practice of Incident Management is 2.99
    And Incident Management has no finding TACIT_HEROICS
