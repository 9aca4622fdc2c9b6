Feature: Paper helps, practice decides
  Paper (what is named, written and reported) counts three tenths of a discipline's raw value, practice (what is
  lived) seven. But an owner, a document and a dashboard are not yet a working process: paper may lead practice by
  half a level and no more.

  Background:
    Given two leaders rate every paper aspect of Incident Management at 4
    And three practitioners rate every paper aspect of Incident Management at 4
    And a document covers every paper aspect of Incident Management
    And two leaders rate every practice aspect of Incident Management at 2
    And three practitioners rate every practice aspect of Incident Management at 2

  @RAW-1 @RAW-2 @RAW-3
  Scenario Outline: Paper at <paper> and practice at 2.00 come to <raw>
    Given two leaders rate Ownership of Incident Management at <leaders>
    And three practitioners rate Ownership of Incident Management at <practitioners>
    When the assessment is concluded
    Then the paper of Incident Management is <paper>
    And the practice of Incident Management is 2.00
    And the raw value of Incident Management is <raw>
    And because of <rule>
    And because of RAW-1

    Examples: the mixture stands up to half a level above practice
      | leaders | practitioners | paper | raw  | rule  |
      | 2       | 2             | 3.33  | 2.40 | RAW-3 |
      | 3       | 3             | 3.67  | 2.50 | RAW-3 |
      | 3       | 3, 3 and 4    | 3.72  | 2.50 | RAW-2 |
      | 5       | 5             | 4.33  | 2.50 | RAW-2 |

  @RAW-3
  Scenario: A mixture of exactly half a level above practice is not capped
    Given two leaders rate Ownership of Incident Management at 3
    And three practitioners rate Ownership of Incident Management at 3
    When the assessment is concluded
    Then the raw value of Incident Management is 2.50
    And Incident Management has no note

  @RAW-2
  Scenario: A mixture one hundredth above the lead is capped, and a note says so
    Given two leaders rate Ownership of Incident Management at 3
    And three practitioners rate Ownership of Incident Management at 3
    And the parameter raw.practice-lead is set to 0.49
    When the assessment is concluded
    Then the raw value of Incident Management is 2.49
    And because of RAW-2
    And Incident Management has the note PAPER_CAP

  @RAW-4
  Scenario: Where nobody spoke of paper, practice stands for itself
    Given two leaders rate every practice aspect of Problem Management at 2
    And three practitioners rate every practice aspect of Problem Management at 2
    When the assessment is concluded
    Then the paper of Problem Management is none
    And the raw value of Problem Management is 2.00
    And because of RAW-4
