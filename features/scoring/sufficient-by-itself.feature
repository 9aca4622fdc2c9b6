Feature: A discipline is scored by what is told of it alone
  However much is known about others: a score needs four aspects of the discipline itself.

  @ENOUGH-1
  Scenario: What is told of another discipline fills no gap
    Given three practitioners rate every aspect of Service Desk at 3
    And three practitioners rate the first 3 practice aspects of Incident Management at 3
    When the assessment is concluded
    Then the status of Incident Management is INSUFFICIENT_EVIDENCE
    And the status of Service Desk is SCORED
