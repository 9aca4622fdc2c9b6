Feature: Don't know is an answer, and it is not zero
  It counts in no mean, fills no cell, and nobody is scored by it.

  @BLEND-2
  Scenario Outline: A don't-know counts in no mean, a zero does
    Given two leaders rate every aspect of Incident Management at 2
    And three practitioners rate every aspect of Incident Management at 2
    And two leaders rate Effectiveness of Incident Management at <leaders>
    And three practitioners rate Effectiveness of Incident Management at <practitioners>
    When the assessment is concluded
    Then the effectiveness of Incident Management is <value>

    Examples:
      | leaders          | practitioners       | value |
      | 2 and 2          | 2, 2 and 2          | 2.00  |
      | 2 and don't know | 2, 2 and don't know | 2.00  |
      | 2 and 0          | 2, 2 and don't know | 1.75  |
      | 2 and don't know | 2, 2 and 0          | 1.50  |

  @ENOUGH-2
  Scenario: Don't know everywhere is insufficient evidence
    Given two leaders do not know every aspect of Incident Management
    And five practitioners do not know every aspect of Incident Management
    When the assessment is concluded
    Then the status of Incident Management is INSUFFICIENT_EVIDENCE
    And because of ENOUGH-2
    And the score of Incident Management is none
    And the coverage of Incident Management is 0.00

  @CONFIDENCE-1
  Scenario: A don't-know fills no cell
    Given one leader rates every aspect of Incident Management at 3
    And two practitioners rate every aspect but Capability of Incident Management at 3
    And two practitioners rate Capability of Incident Management at 3 and don't know
    When the assessment is concluded
    Then the coverage of Incident Management is 0.93
    And because of CONFIDENCE-1
