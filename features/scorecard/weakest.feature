Feature: The two lowest groups are named as a place to begin
  Among groups of the same value the earlier in the table comes first.

  Background:
    Given a practitioner fills in a Scorecard
    And they rate the paper and practice of every group at 3
    And they answer every habit with 3

  @CARD-14
  Scenario: The lowest comes first, wherever it stands in the table
    Given they rate the paper and practice of Protect at 1
    And they rate the paper and practice of Commit at 2
    When the Scorecard is concluded
    Then the weakest of the Scorecard are Protect and Commit
    And because of CARD-14
    And the texts of the Scorecard say "Protection came out low"
    And the texts of the Scorecard say "Sit with two users for an hour"

  @CARD-14
  Scenario Outline: Ties go by the order of the table: <lower> at 2
    Given they rate the paper and practice of <lower> at 2
    When the Scorecard is concluded
    Then the weakest of the Scorecard are <weakest>
    And because of CARD-14

    Examples:
      | lower                      | weakest            |
      | Protect, Restore and Know  | Restore and Know   |
      | Know and Commit            | Commit and Know    |
      | Protect                    | Protect and Direct |
      | Direct                     | Direct and Commit  |
      | every group                | Direct and Commit  |

  @CARD-14
  Scenario: A group without a value is not the weakest; nobody knows
    Given they rate the paper and practice of Direct at 1
    And they do not rate the practice of Direct
    And they rate the paper and practice of Protect at 2
    When the Scorecard is concluded
    Then the weakest of the Scorecard are Protect and Commit

  @CARD-14
  Scenario Outline: How many are named can be changed: <named>
    Given they rate the paper and practice of Know at 2
    And the parameter scorecard.weakest is set to <named>
    When the Scorecard is concluded
    Then the weakest of the Scorecard are <weakest>

    Examples:
      | named | weakest                 |
      | 1     | Know                    |
      | 3     | Know, Direct and Commit |
