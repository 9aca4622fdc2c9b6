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
  Scenario Outline: Less than a level ahead: <why>
    Given three practitioners rate every paper aspect of Incident Management at 2
    And three practitioners rate every practice aspect of Incident Management at 3
    And three practitioners rate Capability of Incident Management at <capability>
    And the parameter pair.difference is set to <difference>
    When the assessment is concluded
    Then the practice of Incident Management is <practice>
    And Incident Management has no finding TACIT_HEROICS

    Examples:
      | why                           | capability | practice | difference |
      | one answer lower              | 3, 3 and 2 | 2.92     | 1.00       |
      | the bound one hundredth higher | 3          | 3.00     | 1.01       |
