Feature: Why a pillar does not stand firm
  Each pillar is judged by its own disciplines and says in words what is to be settled.

  Background: everything embedded and checked
    Given two leaders rate every aspect of every discipline at 3
    And three practitioners rate every aspect of every discipline at 3
    And sampled records show Effectiveness of every AI foundation at 3

  @READY-7
  Scenario: All of it together is too low
    Given two leaders rate every aspect of Service Ownership at 2
    And three practitioners rate every aspect of Service Ownership at 2
    And sampled records show Effectiveness of Service Ownership at 2
    And two leaders rate Capability of Service Governance & Decision Rights at 3 and 2
    When the assessment is concluded
    Then the reasons of the pillar ownership say "score below what is needed"

  @READY-8 @READY-16
  Scenario: What is weak in one pillar and unknown in another leaves a third ready
    Given every ownership foundation is out of scope
    And two leaders rate every aspect of Problem Management at 1
    And three practitioners rate every aspect of Problem Management at 1
    When the assessment is concluded
    Then the verdict of the pillar process is NOT_READY
    And the verdict of the pillar ownership is UNKNOWN
    And the reasons of the pillar ownership say "so nothing can be said about it"
    And the verdict of the pillar change is READY

  @READY-10
  Scenario: Confidence is too low
    Given two leaders do not know every aspect of Service Ownership
    And the parameter confidence.medium is set to 0.55
    When the assessment is concluded
    Then the reasons of the pillar ownership say "confidence in it is too low"

  @READY-14 @READY-20
  Scenario: The pictures lie too far apart, and another pillar decides the verdict
    Given two leaders rate every aspect of Change Control at 5
    And two leaders rate every aspect of Problem Management at 1
    And three practitioners rate every aspect of Problem Management at 1
    When the assessment is concluded
    Then the reasons of the pillar change say "too far apart"
    And the verdict of the pillar change is PARTIAL
    And the verdict of AI readiness is NOT_READY
