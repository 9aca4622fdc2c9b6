Feature: The gap one believes in
  How much higher leaders estimate than practitioners, as one person sees it. It is no perception gap: that takes both
  voices.

  @CARD-11 @CARD-12
  Scenario Outline: <somebody> estimates <own> and guesses <guess>
    Given <somebody> fills in a Scorecard
    And they rate the paper and practice of every group at 3
    And they answer every habit with 3
    And they estimate overall maturity at <own>
    And they guess that the other side says <guess>
    When the Scorecard is concluded
    Then the believed gap of the Scorecard is <gap>
    And because of <rule>

    Examples: a leader's own estimate less their guess
      | somebody | own | guess | gap   | rule    |
      | a leader | 4   | 2.5   | 1.50  | CARD-11 |
      | a leader | 3   | 3     | 0.00  | CARD-11 |
      | a leader | 2   | 3.5   | -1.50 | CARD-11 |
      | a leader | 5   | 0     | 5.00  | CARD-11 |

    Examples: a practitioner's guess less their own estimate
      | somebody       | own | guess | gap   | rule    |
      | a practitioner | 3   | 4     | 1.00  | CARD-12 |
      | a practitioner | 3   | 3     | 0.00  | CARD-12 |
      | a practitioner | 3.5 | 2     | -1.50 | CARD-12 |

  @CARD-3
  Scenario Outline: Without <missing>, <somebody> believes in no gap that could be told
    Given <somebody> fills in a Scorecard
    And they rate the paper and practice of every group at 3
    And they answer every habit with 3
    And <what is said>
    When the Scorecard is concluded
    Then the believed gap of the Scorecard is none
    And the score of the Scorecard is 3.00

    Examples:
      | somebody       | missing         | what is said                            |
      | a leader       | a guess         | they estimate overall maturity at 4     |
      | a leader       | an own estimate | they guess that the other side says 2.5 |
      | a practitioner | a guess         | they estimate overall maturity at 0     |
      | a practitioner | an own estimate | they guess that the other side says 0   |

  @CARD-3
  Scenario: Neither estimate nor guess moves the score
    Given a leader fills in a Scorecard
    And they rate the paper and practice of every group at 3
    And they answer every habit with 3
    When the Scorecard is concluded
    And they estimate overall maturity at 5
    And they guess that the other side says 0
    And the Scorecard is concluded again
    Then the score of the Scorecard is the same as before
