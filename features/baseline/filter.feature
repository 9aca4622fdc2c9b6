Feature: Behaviour carries a discipline or wears it down
  Factor and ceiling are read off a line through the behaviour bands, so that one answer moves nothing by a cliff.

  Background:
    Given three practitioners rate every aspect of Service Portfolio at 3

  @FILTER-3 @FILTER-4
  Scenario Outline: A behaviour of <behaviour> has the factor <factor> and the ceiling <ceiling>
    Given three practitioners answer every habit with <level>
    And three practitioners answer User first with <user first>
    When the assessment is concluded
    Then the behaviour of Service Portfolio is <behaviour>
    And the factor of Service Portfolio is <factor>
    And because of FILTER-4
    And the ceiling of Service Portfolio is <ceiling>
    And because of FILTER-3

    Examples: on the points of the line
      | level | user first | behaviour | factor | ceiling |
      | 0     | 0          | 0.00      | 0.80   | 2.00    |
      | 2     | 2          | 2.00      | 0.90   | 3.50    |
      | 3     | 3          | 3.00      | 1.00   | 5.00    |
      | 4     | 4          | 4.00      | 1.00   | 5.00    |

    Examples: between them
      | level | user first | behaviour | factor | ceiling |
      | 1     | 1          | 1.00      | 0.85   | 2.75    |
      | 2     | 2, 2 and 1 | 1.97      | 0.90   | 3.48    |
      | 2     | 2, 2 and 3 | 2.03      | 0.90   | 3.55    |
      | 3     | 3, 3 and 2 | 2.97      | 1.00   | 4.96    |
      | 3     | 0          | 2.70      | 0.97   | 4.55    |

  @FILTER-4 @FILTER-5 @FILTER-6
  Scenario Outline: Behaviour accelerates only what has been seen to work: <checked>
    Given three practitioners answer every habit with <level>
    And three practitioners answer User first with <user first>
    And sampled records show Effectiveness of <checked> at 3
    When the assessment is concluded
    Then the factor of Service Portfolio is <factor>
    And because of <rule>

    Examples:
      | level | user first | checked           | factor | rule     |
      | 5     | 5          | Service Portfolio | 1.05   | FILTER-5 |
      | 5     | 5          | Service Desk | 1.00   | FILTER-6 |
      | 4     | 4, 5 and 5 | Service Portfolio | 1.00   | FILTER-4 |
      | 4     | 5          | Service Portfolio | 1.01   | FILTER-5 |
      | 4     | 5          | Service Desk | 1.00   | FILTER-6 |
