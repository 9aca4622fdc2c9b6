Feature: What leaders believed, and what was found
  Everybody is asked for the overall maturity before the first question, so that no question can colour the answer.

  @HEADLINE-3
  Scenario Outline: <leaders> and <practitioners> make an overall perception gap of <gap>
    Given <leaders> estimate overall maturity at 3.5
    And <practitioners> estimate overall maturity at 2
    When the assessment is concluded
    Then the perception gap of the headline is <gap>

    Examples:
      | leaders     | practitioners       | gap  |
      | two leaders | three practitioners | 1.50 |
      | one leader  | three practitioners | none |
      | two leaders | two practitioners   | none |

  @HEADLINE-3
  Scenario: Each side is a mean of its own, rounded
    Given two leaders estimate overall maturity at 4 and 3.5
    And three practitioners estimate overall maturity at 2, 2 and 1.5
    When the assessment is concluded
    Then the leadership estimate of the headline is 3.75
    And the practitioner estimate of the headline is 1.83
    And the perception gap of the headline is 1.92
    And because of HEADLINE-3

  @HEADLINE-4
  Scenario Outline: The reality gap is leadership's estimate less the assessed figure
    Given <leaders> estimate overall maturity at <estimate>
    And three practitioners rate every aspect of every discipline at 2
    When the assessment is concluded
    Then the assessed figure of the headline is 2.00
    And the reality gap of the headline is <gap>
    And because of HEADLINE-4

    Examples: one leader is enough for it
      | leaders     | estimate  | gap   |
      | two leaders | 4 and 3.5 | 1.75  |
      | one leader  | 1.5       | -0.50 |

  @HEADLINE-4
  Scenario: Without an assessed figure there is no reality gap
    Given two leaders estimate overall maturity at 4
    And three practitioners rate every aspect of Incident Management at 2
    When the assessment is concluded
    Then the assessed figure of the headline is none
    And the reality gap of the headline is none
