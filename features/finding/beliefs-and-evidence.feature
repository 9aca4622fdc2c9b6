Feature: Our own ceiling must not make a finding
  Practice is taken as it was told, before the ceiling for what nobody checked.

  @FINDING-1
  Scenario: Paper that was seen at 4 and practice told at 4 are not a level apart
    Given two leaders rate every aspect of Incident Management at 4
    And three practitioners rate every aspect of Incident Management at 4
    And a document covers Ownership of Incident Management
    When the assessment is concluded
    Then the ownership of Incident Management is 4.00
    And the effectiveness of Incident Management is 3.00
    And Incident Management has no finding OWNED_NOT_EFFECTIVE

  @FINDING-1
  Scenario: Practice that records held down is a finding
    Given two leaders rate every aspect of Incident Management at 4
    And three practitioners rate every aspect of Incident Management at 4
    And a document covers Ownership of Incident Management
    And sampled records show Effectiveness of Incident Management at 2.5
    When the assessment is concluded
    Then the effectiveness of Incident Management is 3.00
    And Incident Management has the finding OWNED_NOT_EFFECTIVE

  @FINDING-1
  Scenario: A discipline without a score has no belief
    Given two leaders rate Ownership of Incident Management at 3
    And two leaders rate Effectiveness of Incident Management at 1
    When the assessment is concluded
    Then the status of Incident Management is INSUFFICIENT_EVIDENCE
    And Incident Management has no finding

  @FINDING-1
  Scenario: Where both are seen, the finding is made
    Given three practitioners rate every aspect of Incident Management at 3
    And three practitioners rate Embedding of Incident Management at 1
    When the assessment is concluded
    Then Incident Management has the finding ADOPTED_NOT_EMBEDDED
