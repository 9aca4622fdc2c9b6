Feature: The Behavioural Baseline
  Six known habits make a culture that can be spoken of; a few are too little to judge thirty disciplines by.

  @BASELINE-1 @BASELINE-2 @BASELINE-5
  Scenario Outline: <known> known habits: filtered is <filtered>
    Given three practitioners answer the first <known> habits with 3
    When the assessment is concluded
    Then the filtered of the baseline is <filtered>
    And because of <rule>
    And the band of the baseline is <band>
    And because of <band rule>

    Examples:
      | known | filtered | rule       | band       | band rule  |
      | 6     | yes      | BASELINE-1 | SUPPORTING | BASELINE-4 |
      | 5     | no       | BASELINE-2 | UNFILTERED | BASELINE-5 |

  @BASELINE-3
  Scenario Outline: The mean is that of the known habits, each counting once
    Given three practitioners answer the first <low> habits with 2
    And three practitioners answer <habit> with 3
    When the assessment is concluded
    Then the mean of the baseline is <mean>
    And because of BASELINE-3

    Examples: filtered or not, what is known is shown
      | low | habit                    | mean |
      | 9   | Protect improvement time | 2.10 |
      | 5   | the last 5 habits        | 2.50 |
      | 1   | Protect improvement time | 2.50 |

  @BASELINE-2
  Scenario: Where no habit is known there is no mean
    When the assessment is concluded
    Then the mean of the baseline is none
    And the band of the baseline is UNFILTERED

  @BASELINE-4
  Scenario Outline: A mean of <mean> is <band>
    Given three practitioners answer every habit with <level>
    And three practitioners answer User first with <user first>
    And three leaders answer User first with <leaders>
    When the assessment is concluded
    Then the mean of the baseline is <mean>
    And the band of the baseline is <band>
    And because of BASELINE-4

    Examples:
      | level | user first | leaders    | mean | band         |
      | 2     | 2, 2 and 1 | 3, 3 and 2 | 1.99 | UNDERMINING  |
      | 2     | 2          | 2          | 2.00 | FRAGILE      |
      | 3     | 3, 3 and 2 | 4, 4 and 3 | 2.99 | FRAGILE      |
      | 3     | 3          | 3          | 3.00 | SUPPORTING   |
      | 4     | 4, 4 and 3 | 5, 5 and 4 | 3.99 | SUPPORTING   |
      | 4     | 4          | 4          | 4.00 | ACCELERATING |
