Feature: Evidence bounds testimony
  Records and eyes outrank what is said; a document proves paper and never practice; and what nobody checked
  is not taken to be better than 3.00.

  Background:
    Given two leaders rate every aspect of Incident Management at 3
    And three practitioners rate every aspect of Incident Management at 3

  @ASPECT-1
  Scenario Outline: Testimony of <said> may stray half a level from records that show <seen>
    Given two leaders rate Effectiveness of Incident Management at <leaders>
    And three practitioners rate Effectiveness of Incident Management at <practitioners>
    And sampled records show Effectiveness of Incident Management at <seen>
    When the assessment is concluded
    Then the effectiveness of Incident Management is <value>
    And because of ASPECT-1
    And Incident Management has no note

    Examples:
      | leaders | practitioners | said | seen | value |
      | 4       | 4             | 4.00 | 4    | 4.00  |
      | 4       | 4             | 4.00 | 3.5  | 4.00  |
      | 4 and 5 | 4             | 4.13 | 3.5  | 4.00  |
      | 2       | 2             | 2.00 | 2.5  | 2.00  |
      | 2 and 1 | 2             | 1.88 | 2.5  | 2.00  |

  @ASPECT-2
  Scenario: A document lets testimony about paper stand
    Given two leaders rate Ownership of Incident Management at 5
    And a document covers Ownership of Incident Management
    When the assessment is concluded
    Then the ownership of Incident Management is 4.00
    And because of ASPECT-2

  @ASPECT-4
  Scenario: A document proves nothing about practice
    Given two leaders rate Embedding of Incident Management at 5
    And a document covers Embedding of Incident Management
    When the assessment is concluded
    Then the embedding of Incident Management is 3.00
    And because of ASPECT-4

  @ASPECT-1
  Scenario: Where records were seen as well, a document counts no more
    Given two leaders rate Ownership of Incident Management at 5
    And a document covers Ownership of Incident Management
    And sampled records show Ownership of Incident Management at 3
    When the assessment is concluded
    Then the ownership of Incident Management is 3.50
    And because of ASPECT-1
