Feature: Of several checks the one that saw most counts
  The strongest kind, then the newest, then the lowest level: between equals the stricter holds.
  Testimony here says 3; a check at 2 holds it down to 2.50, a check at 4 lifts it to 3.50.

  Background:
    Given two leaders rate every aspect of Incident Management at 3
    And three practitioners rate every aspect of Incident Management at 3
    And the assessment is of 12 October 2026

  @EVIDENCE-3
  Scenario Outline: An observation outranks records, also when it is older or higher
    Given an observation of <seen> shows Embedding of Incident Management at <observed>
    And sampled records of 1 September 2026 show Embedding of Incident Management at <sampled>
    When the assessment is concluded
    Then the embedding of Incident Management is <value>
    And because of EVIDENCE-3

    Examples:
      | seen            | observed | sampled | value |
      | 1 March 2026    | 2        | 4       | 2.50  |
      | 1 October 2026  | 4        | 2       | 3.50  |
      | 12 October 2025 | 2        | 4       | 2.50  |

  @EVIDENCE-3
  Scenario: An observation that is too old outranks nothing
    Given an observation of 11 October 2025 shows Embedding of Incident Management at 2
    And sampled records of 1 September 2026 show Embedding of Incident Management at 4
    When the assessment is concluded
    Then the embedding of Incident Management is 3.50

  @EVIDENCE-3
  Scenario Outline: Of the same kind the newer holds, and of the same day the lower
    Given sampled records of <first day> show Embedding of Incident Management at <first>
    And sampled records of <second day> show Embedding of Incident Management at <second>
    When the assessment is concluded
    Then the embedding of Incident Management is <value>
    And because of EVIDENCE-3

    Examples:
      | first day        | first | second day       | second | value |
      | 1 September 2026 | 2     | 2 September 2026 | 4      | 3.50  |
      | 2 September 2026 | 2     | 1 September 2026 | 4      | 2.50  |
      | 1 September 2026 | 4     | 1 September 2026 | 2      | 2.50  |
      | 1 September 2026 | 2     | 1 September 2026 | 2      | 2.50  |
      | 1 September 2026 | 2     | 2 September 2026 | 2      | 2.50  |

  @EVIDENCE-3
  Scenario: A check that was noted twice counts once
    Given sampled records of 1 September 2026 show Embedding of Incident Management at 2
    And sampled records of 1 September 2026 show Embedding of Incident Management at 2
    When the assessment is concluded
    Then the evidenced share of Incident Management is 0.14
