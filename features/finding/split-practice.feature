Feature: Teams live different realities
  Agreement below 0.50 among three or more practitioners on an aspect is a split practice, scored or not.

  @FINDING-5
  Scenario Outline: <people> who say <levels> agree to <agreement>: a split
    Given <people> rate Embedding of Incident Management at <levels>
    When the assessment is concluded
    Then Incident Management has the finding SPLIT_PRACTICE on Embedding
    And because of FINDING-5

    Examples:
      | people              | levels           | agreement |
      | five practitioners  | 2, 2, 3, 3 and 5 | 0.49      |
      | three practitioners | 1, 2 and 4       | 0.20      |
      | three practitioners | 0, 0 and 5       | 0.00      |

  @FINDING-5
  Scenario Outline: <people> who say <levels> are not split
    Given <people> rate Embedding of Incident Management at <levels>
    When the assessment is concluded
    Then Incident Management has no finding

    Examples: an agreement of exactly 0.50, of more, and too few people to speak of it
      | people              | levels              |
      | six practitioners   | 1, 1, 2, 3, 3 and 4 |
      | three practitioners | 2, 2 and 4          |
      | two practitioners   | 0 and 5             |
      | five leaders        | 0, 0, 5, 5 and 5    |
