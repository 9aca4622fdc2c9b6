Feature: Two voices are heard on every aspect
  Leaders and practitioners are asked the same. On paper both know as much; what is lived is known best by
  those who live it. A single audience speaks for itself.

  Background:
    Given two leaders rate every aspect of Incident Management at 2
    And three practitioners rate every aspect of Incident Management at 2

  @BLEND-1
  Scenario: On a paper aspect both audiences weigh the same
    Given two leaders rate Adoption of Incident Management at 3 and 3
    And three practitioners rate Adoption of Incident Management at 2, 2 and 1
    When the assessment is concluded
    Then the adoption of Incident Management is 2.34
    And because of BLEND-1

  @BLEND-2
  Scenario: On a practice aspect practitioners weigh three times as much
    Given two leaders rate Effectiveness of Incident Management at 4 and 4
    And three practitioners rate Effectiveness of Incident Management at 2, 2 and 1
    When the assessment is concluded
    Then the effectiveness of Incident Management is 2.25
    And because of BLEND-2

  @BLEND-3
  Scenario Outline: Leaders alone speak for an aspect no practitioner rated
    Given two leaders rate <aspect> of Problem Management at 3 and 2
    And three practitioners rate every aspect but <aspect> of Problem Management at 2
    When the assessment is concluded
    Then the <aspect> of Problem Management is 2.50
    And because of BLEND-3

    Examples:
      | aspect     |
      | ownership  |
      | capability |

  @BLEND-4
  Scenario Outline: Practitioners alone speak for an aspect no leader rated
    Given three practitioners rate every aspect of Problem Management at 2, 2 and 1
    When the assessment is concluded
    Then the <aspect> of Problem Management is 1.67
    And because of BLEND-4

    Examples:
      | aspect     |
      | ownership  |
      | capability |
