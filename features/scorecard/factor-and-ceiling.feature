Feature: Behaviour wears a Scorecard down, or carries it, and never lifts it

  @CARD-16 @CARD-20
  Scenario Outline: Groups at 3 and habits at <behaviour>
    Given a leader fills in a Scorecard
    And they rate the paper and practice of every group at 3
    And they answer the first four habits with <level>
    And they answer Leaders model it with <last>
    When the Scorecard is concluded
    Then the behaviour of the Scorecard is <behaviour>
    And the score of the Scorecard is <score>
    And because of CARD-16
    And because of CARD-20

    Examples: below one the factor wears it down
      | level | last | behaviour | score |
      | 1     | 1    | 1.00      | 2.55  |
      | 2     | 1    | 1.80      | 2.67  |
      | 2     | 2    | 2.00      | 2.70  |
      | 2     | 3    | 2.20      | 2.76  |
      | 3     | 2    | 2.80      | 2.94  |

    Examples: from 3.00 on it stands as it is
      | level | last | behaviour | score |
      | 3     | 3    | 3.00      | 3.00  |
      | 4     | 4    | 4.00      | 3.00  |

    Examples: an assessment's line would rise above one from here; one person's word does not lift it
      | level | last | behaviour | score |
      | 4     | 5    | 4.20      | 3.00  |
      | 5     | 5    | 5.00      | 3.00  |

  @CARD-17 @CARD-20
  Scenario Outline: Groups at <groups> and habits at <behaviour>, which allow <ceiling> at most
    Given a leader fills in a Scorecard
    And they rate the paper and practice of every group at <groups>
    And they answer the first four habits with <level>
    And they answer Leaders model it with <last>
    When the Scorecard is concluded
    Then the score of the Scorecard is <score>
    And because of CARD-17
    And because of CARD-20

    Examples:
      | groups | level | last | behaviour | ceiling | score |
      | 2      | 0     | 0    | 0.00      | 2.00    | 1.60  |
      | 3      | 0     | 0    | 0.00      | 2.00    | 2.00  |
      | 3      | 1     | 1    | 1.00      | 2.75    | 2.55  |
      | 4      | 1     | 1    | 1.00      | 2.75    | 2.75  |
      | 5      | 2     | 1    | 1.80      | 3.35    | 3.35  |
      | 5      | 2     | 2    | 2.00      | 3.50    | 3.50  |
      | 5      | 2     | 3    | 2.20      | 3.80    | 3.80  |
      | 5      | 3     | 2    | 2.80      | 4.70    | 4.70  |
      | 5      | 3     | 3    | 3.00      | 5.00    | 5.00  |
