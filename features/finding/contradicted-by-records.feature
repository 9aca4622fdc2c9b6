Feature: What people say and what the records show
  A level between testimony and what was checked is a contradiction, whichever is higher, scored or not.

  @FINDING-3
  Scenario Outline: Told at 3.00, seen at <seen>
    Given three practitioners rate every aspect of Incident Management at 3
    And sampled records show Embedding of Incident Management at <seen>
    When the assessment is concluded
    Then Incident Management has the finding CONTRADICTED_BY_RECORDS on Embedding
    And because of FINDING-3
    And Incident Management has no finding CONTRADICTED_BY_RECORDS on Effectiveness

    Examples: exactly a level apart
      | seen |
      | 2    |
      | 4    |

  @FINDING-3
  Scenario Outline: Told at 2.99 by many voices, seen at <seen>: <how far> apart
    Given four leaders rate Embedding of Incident Management at 2, 2, 2 and 1
    And five practitioners rate Embedding of Incident Management at 3, 3, 3, 4 and 4
    And sampled records show Embedding of Incident Management at <seen>
    When the assessment is concluded
    Then Incident Management has <the finding> CONTRADICTED_BY_RECORDS on Embedding

    Examples:
      | seen | how far | the finding |
      | 2    | 0.99    | no finding  |
      | 4    | 1.01    | the finding |

  @FINDING-3
  Scenario: It is a finding also where too little was heard for a score
    Given one leader rates Embedding of Incident Management at 4
    And an observation shows Embedding of Incident Management at 1
    When the assessment is concluded
    Then the status of Incident Management is INSUFFICIENT_EVIDENCE
    And Incident Management has the finding CONTRADICTED_BY_RECORDS on Embedding

  @FINDING-3
  Scenario: A document contradicts nobody
    Given three practitioners rate every aspect of Incident Management at 0
    And a document covers Ownership of Incident Management
    When the assessment is concluded
    Then Incident Management has no finding
