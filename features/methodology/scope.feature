Feature: What is assessed is agreed beforehand
  A discipline is left out only for a reason and with a name under it. Silence leaves nothing out.

  @SCOPE-1
  Scenario Outline: A discipline that was left out has no <figure>
    Given two leaders rate every aspect of every discipline at 3
    And three practitioners rate every aspect of every discipline at 3
    And Service Desk is out of scope
    When the assessment is concluded
    Then the status of Service Desk is NOT_APPLICABLE
    And because of SCOPE-1
    And the <figure> of Service Desk is none
    And Service Desk has no finding

    Examples:
      | figure     |
      | score      |
      | level      |
      | confidence |
      | gap        |
      | kind       |
      | wave       |

  @SCOPE-2
  Scenario: A discipline nobody spoke of is assessed all the same
    When the assessment is concluded
    Then the status of Service Desk is INSUFFICIENT_EVIDENCE
    And because of SCOPE-2
    And the kind of Service Desk is GATHER

  @SCOPE-1
  Scenario: What was said about a discipline that was left out moves nothing
    Given two leaders rate every aspect of every discipline at 3
    And three practitioners rate every aspect of every discipline at 3
    And Service Desk is out of scope
    When the assessment is concluded
    And three practitioners rate every aspect of Service Desk at 0
    And the assessment is concluded again
    Then the assessed figure of the headline is the same as before
