Feature: A score needs enough of the picture
  At least four aspects, and at least two practice aspects told by two practitioners each.
  Without that there is no score, which is not the same as a low one.

  @ENOUGH-1 @ENOUGH-2 @ENOUGH-3
  Scenario Outline: <paper> and, by two practitioners, <practice>: <status>
    Given two practitioners rate <paper> of Incident Management at 3
    And two practitioners rate <practice> of Incident Management at 3
    When the assessment is concluded
    Then the status of Incident Management is <status>
    And because of <rule>

    Examples:
      | paper                  | practice                     | status                | rule     |
      | Ownership and Adoption | Effectiveness and Embedding  | SCORED                | ENOUGH-1 |
      | Ownership              | Effectiveness and Embedding  | INSUFFICIENT_EVIDENCE | ENOUGH-2 |
      | every paper aspect     | Effectiveness                | INSUFFICIENT_EVIDENCE | ENOUGH-3 |

  @ENOUGH-1 @ENOUGH-3
  Scenario Outline: The second practice aspect told by <people> gives <status>
    Given two practitioners rate every paper aspect of Incident Management at 3
    And two practitioners rate Effectiveness of Incident Management at 3
    And <people> rate Embedding of Incident Management at 3
    When the assessment is concluded
    Then the status of Incident Management is <status>
    And because of <rule>

    Examples:
      | people            | status                | rule     |
      | two practitioners | SCORED                | ENOUGH-1 |
      | one practitioner  | INSUFFICIENT_EVIDENCE | ENOUGH-3 |

  @ENOUGH-3
  Scenario: Leaders alone can never produce a score
    Given ten leaders rate every aspect of Incident Management at 4
    And sampled records show every aspect of Incident Management at 4
    When the assessment is concluded
    Then the status of Incident Management is INSUFFICIENT_EVIDENCE
    And because of ENOUGH-3

  @ENOUGH-2
  Scenario Outline: Without a score there is no <figure> either
    Given two practitioners rate Ownership, Effectiveness and Embedding of Incident Management at 3
    When the assessment is concluded
    Then the <figure> of Incident Management is none

    Examples:
      | figure    |
      | raw value |
      | score     |
      | level     |
      | behaviour |
      | priority  |
