Feature: A gap nobody could measure is not zero
  It takes two leaders, three practitioners and four aspects that both spoke of.

  @GAP-1 @GAP-4
  Scenario Outline: <leaders>, <practitioners>, and leaders on <aspects>: <status>
    Given <leaders> rate <aspects> of Incident Management at 3
    And <practitioners> rate every aspect of Incident Management at 2
    When the assessment is concluded
    Then the gap of Incident Management is <status>
    And because of <rule>
    And the gap value of Incident Management is <gap>

    Examples: exactly enough
      | leaders     | practitioners       | aspects             | status   | gap  | rule  |
      | two leaders | three practitioners | the first 4 aspects | COMPUTED | 1.00 | GAP-1 |

    Examples: one short
      | leaders     | practitioners       | aspects             | status         | gap  | rule  |
      | one leader  | three practitioners | the first 4 aspects | NOT_COMPUTABLE | none | GAP-4 |
      | two leaders | two practitioners   | the first 4 aspects | NOT_COMPUTABLE | none | GAP-4 |
      | two leaders | three practitioners | the first 3 aspects | NOT_COMPUTABLE | none | GAP-4 |

  @GAP-1
  Scenario: What only one audience spoke of is left out of both sides
    Given two leaders rate every practice aspect of Incident Management at 4
    And three practitioners rate every aspect of Incident Management at 2
    And three practitioners rate every paper aspect of Incident Management at 0
    When the assessment is concluded
    Then the gap value of Incident Management is 2.00
    And the gap leadership of Incident Management is 4.00
    And the gap practitioner of Incident Management is 2.00

  @GAP-1
  Scenario: An aspect is common to both as soon as one practitioner speaks of it
    Given two leaders rate every aspect of Incident Management at 3
    And three practitioners rate Effectiveness, Embedding and Capability of Incident Management at 2
    And one practitioner rates Ownership of Incident Management at 2
    When the assessment is concluded
    Then the gap value of Incident Management is 1.00
    And because of GAP-1

  @GAP-4
  Scenario Outline: Somebody who knows nothing about a discipline is no voice in it: the third knows <levels>
    Given two leaders rate every aspect of Incident Management at 3
    And two practitioners rate every aspect of Incident Management at 2
    And the third practitioner rates Capability of Incident Management at <levels>
    When the assessment is concluded
    Then the gap of Incident Management is <status>

    Examples:
      | levels     | status         |
      | 2          | COMPUTED       |
      | don't know | NOT_COMPUTABLE |
