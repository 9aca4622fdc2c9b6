Feature: What a Scorecard says about AI
  PROMISING when Direct, Restore, Change & Grow and Know all reach 3.00, UNKNOWN when one of them has no value, else
  FOUNDATIONS_FIRST. Commit and Protect have no say.

  Background:
    Given a leader fills in a Scorecard
    And they rate the paper and practice of every group at 3
    And they answer every habit with 3

  @CARD-23
  Scenario: All four at exactly 3.00
    When the Scorecard is concluded
    Then the AI note of the Scorecard is PROMISING
    And because of CARD-23
    And the texts of the Scorecard say "looks promising"

  @CARD-19 @CARD-22
  Scenario Outline: <foundation> below it, as near as whole answers come
    Given they rate the paper of <foundation> at 0 and its practice at 4
    When the Scorecard is concluded
    Then the value of <foundation> is 2.80
    And the AI note of the Scorecard is FOUNDATIONS_FIRST
    And because of CARD-22
    And the texts of the Scorecard say "mend it first"

    Examples:
      | foundation    |
      | Direct        |
      | Restore       |
      | Change & Grow |
      | Know          |

  @CARD-23
  Scenario: Commit and Protect at nothing
    Given they rate the paper and practice of Commit and Protect at 0
    When the Scorecard is concluded
    Then the AI note of the Scorecard is PROMISING
    And because of CARD-23

  @CARD-19 @CARD-22 @CARD-23
  Scenario Outline: All four at 3.00 when <bound> is asked for
    Given the parameter scorecard.ai-from is set to <bound>
    When the Scorecard is concluded
    Then the AI note of the Scorecard is <note>
    And because of <rule>

    Examples:
      | bound | note              | rule    |
      | 2.99  | PROMISING         | CARD-23 |
      | 3.00  | PROMISING         | CARD-23 |
      | 3.01  | FOUNDATIONS_FIRST | CARD-22 |
