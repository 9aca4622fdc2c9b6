Feature: A group is three tenths paper and seven tenths practice, and paper leads practice by half a level at most

  Background:
    Given a practitioner fills in a Scorecard
    And they rate the paper and practice of every group at 3
    And they answer every habit with 3

  @CARD-6 @CARD-7
  Scenario Outline: Paper at <paper> and practice at <practice>: the mixture stands
    Given they rate the paper of Know at <paper> and its practice at <practice>
    When the Scorecard is concluded
    Then the value of Know is <value>
    And because of CARD-6
    And because of CARD-7

    Examples: paper leads a little, or not at all
      | paper | practice | value |
      | 4     | 3        | 3.30  |
      | 3     | 3        | 3.00  |
      | 0     | 0        | 0.00  |
      | 5     | 5        | 5.00  |

    Examples: practice leads
      | paper | practice | value |
      | 2     | 4        | 3.40  |
      | 0     | 5        | 3.50  |

  @CARD-6 @CARD-8
  Scenario Outline: Paper at <paper> and practice at <practice>: the mixture is held back
    Given they rate the paper of Know at <paper> and its practice at <practice>
    When the Scorecard is concluded
    Then the value of Know is <value>
    And because of CARD-8

    Examples:
      | paper | practice | value |
      | 4     | 2        | 2.50  |
      | 5     | 3        | 3.50  |
      | 5     | 0        | 0.50  |

  @CARD-7 @CARD-8
  Scenario Outline: A mixture of 2.60 over a practice of 2 when the lead may be <lead>
    Given they rate the paper of Know at 4 and its practice at 2
    And the parameter raw.practice-lead is set to <lead>
    When the Scorecard is concluded
    Then the value of Know is <value>
    And because of <rule>
    And the score of the Scorecard is 2.93

    Examples:
      | lead | value | rule   |
      | 0.61 | 2.60  | CARD-7 |
      | 0.60 | 2.60  | CARD-7 |
      | 0.59 | 2.59  | CARD-8 |
