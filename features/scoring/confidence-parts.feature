Feature: What confidence is made of
  Coverage: who was heard. Evidence: what was checked. Precision: how little more voices would change.

  @CONFIDENCE-1
  Scenario Outline: A cell needs one leader or two practitioners: <leaders> and <practitioners>
    Given <leaders> rate every aspect of Incident Management at 3
    And <practitioners> rate <aspects> of Incident Management at 3
    When the assessment is concluded
    Then the coverage of Incident Management is <coverage>
    And because of CONFIDENCE-1

    Examples:
      | leaders    | practitioners     | aspects               | coverage |
      | one leader | two practitioners | every aspect          | 1.00     |
      | one leader | one practitioner  | every aspect          | 0.50     |
      | one leader | two practitioners | every practice aspect | 0.79     |

  @CONFIDENCE-2
  Scenario Outline: Records of <aspects> make <evidenced>
    Given three practitioners rate every aspect of Incident Management at 3
    And sampled records show <aspects> of Incident Management at 3
    And a document covers every paper aspect of Incident Management
    When the assessment is concluded
    Then the evidenced share of Incident Management is <evidenced>
    And because of CONFIDENCE-2

    Examples: a document is no check
      | aspects                     | evidenced |
      | Effectiveness               | 0.14      |
      | Effectiveness and Embedding | 0.29      |
      | every aspect                | 1.00      |

  @CONFIDENCE-3
  Scenario Outline: <practitioners> who say <levels> are heard with a precision of <precision>
    Given <practitioners> rate every aspect of Incident Management at <levels>
    When the assessment is concluded
    Then the precision of Incident Management is <precision>
    And because of CONFIDENCE-3

    Examples: what many voices confirm costs no confidence
      | practitioners       | levels                    | precision |
      | two practitioners   | 3 and 3                   | 0.00      |
      | three practitioners | 3, 3 and 3                | 1.00      |
      | three practitioners | 3, 3 and 4                | 0.67      |
      | six practitioners   | 3, 3, 4, 3, 3 and 4       | 0.79      |
      | three practitioners | 2, 3 and 4                | 0.42      |
      | three practitioners | 0, 3 and 5                | 0.00      |

  @CONFIDENCE-3
  Scenario: An aspect that two practitioners told is as imprecise as one nobody told
    Given three practitioners rate every aspect but Capability of Incident Management at 3
    And two practitioners rate Capability of Incident Management at 3
    When the assessment is concluded
    Then the precision of Incident Management is 0.86
