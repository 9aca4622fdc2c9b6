Feature: Old evidence proves nothing about today
  Evidence of more than twelve calendar months before the day of the assessment is ignored.
  Exactly twelve months is still good; a day that does not exist becomes its month's last.

  Background:
    Given two leaders rate every aspect of Incident Management at 4
    And three practitioners rate every aspect of Incident Management at 4

  @EVIDENCE-1
  Scenario Outline: Records of <collected> count <count> on <assessed>
    Given the assessment is of <assessed>
    And sampled records of <collected> show Effectiveness of Incident Management at 4
    When the assessment is concluded
    Then the evidenced share of Incident Management is <evidenced>
    And the effectiveness of Incident Management is <value>

    Examples:
      | assessed         | collected        | count   | evidenced | value |
      | 12 October 2026  | 12 October 2025  | still   | 0.14      | 4.00  |
      | 12 October 2026  | 11 October 2025  | no more | 0.00      | 3.00  |
      | 29 February 2028 | 28 February 2027 | still   | 0.14      | 4.00  |
      | 29 February 2028 | 27 February 2027 | no more | 0.00      | 3.00  |

  @EVIDENCE-2
  Scenario Outline: A document of <collected> shows paper: <stands>
    Given the assessment is of 12 October 2026
    And a document of <collected> covers Ownership of Incident Management
    When the assessment is concluded
    Then the ownership of Incident Management is <value>

    Examples:
      | collected       | stands | value |
      | 12 October 2025 | yes    | 4.00  |
      | 11 October 2025 | no     | 3.00  |

  @EVIDENCE-1
  Scenario Outline: The age is a parameter, counted in whole calendar months
    Given the assessment is of 31 March 2026
    And the parameter evidence.max-age-months is set to 1
    And sampled records of <collected> show Effectiveness of Incident Management at 4
    When the assessment is concluded
    Then the evidenced share of Incident Management is <evidenced>

    Examples:
      | collected        | evidenced |
      | 28 February 2026 | 0.14      |
      | 27 February 2026 | 0.00      |
