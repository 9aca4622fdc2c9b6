Feature: The worked example of the method
  Incident Management, two leaders and three practitioners, step by step.

  @RAW-2 @SCORE-1 @GAP-1 @PRIORITY-1
  Scenario: From answers to a priority
    Given the client intends to invest in AI
    And an importance of 4 is agreed for Incident Management
    And these answers about Incident Management:
      | aspect            | leaders | practitioners |
      | Ownership         | 5, 4    | 4, 4, 3       |
      | Adoption          | 4, 5    | 4, 3, 3       |
      | Activity measures | 4, 4    | 4, 4, 4       |
      | Effectiveness     | 4, 4    | 2, 2, 1       |
      | Embedding         | 4, 3    | 2, 1, 2       |
      | Outcome measures  | 3, 3    | 1, 1, 2       |
      | Capability        | 4, 3    | 2, 2, 1       |
    And a document covers every paper aspect of Incident Management
    And sampled records show Effectiveness of Incident Management at 1.5
    And three practitioners answer Learn, not blame, Own and follow through and User first with 3
    And three practitioners answer Share knowledge, Cross boundaries, Decide on evidence and Protect improvement time with 2
    And three practitioners answer Prevent, not firefight and Work the process with 2
    And three practitioners answer the reverse of Prevent, not firefight and Work the process with 4
    And three practitioners answer Leaders model it with 2
    And three practitioners answer the reverse of Leaders model it with 2
    When the assessment is concluded
    Then the paper of Incident Management is 4.00
    And the practice of Incident Management is 2.00
    And the raw value of Incident Management is 2.50
    And Incident Management has the note PAPER_CAP
    And the behaviour of Incident Management is 2.11
    And the behaviour of Incident Management is FRAGILE
    And the factor of Incident Management is 0.91
    And the ceiling of Incident Management is 3.67
    And the score of Incident Management is 2.28
    And the drag of Incident Management is 0.22
    And the level of Incident Management is 2
    And the gap of Incident Management is 1.38
    And the gap of Incident Management is WIDE
    And the confidence of Incident Management is 0.66
    And the priority of Incident Management is 60.85
    And the priority band of Incident Management is URGENT
    And the kind of Incident Management is IMPROVE
    And the effort of Incident Management is M
    And the wave of Incident Management is 1
