Feature: Money would be spent on an inflated view
  A client who means AI, on ground that is not ready, while leaders see the foundations at 3.00 or above.

  Background: every discipline embedded, and nobody checked anything
    Given two leaders rate every aspect of every discipline at 3
    And three practitioners rate every aspect of every discipline at 3

  @READY-3 @READY-5 @READY-25
  Scenario: Leaders see the foundations at exactly 3.00
    Given the client intends to invest in AI
    When the assessment is concluded
    Then the verdict of AI readiness is NOT_READY
    And the strategic risk of AI readiness is yes
    And because of READY-25
    And because of READY-5
    And because of READY-3

  @READY-5
  Scenario: Leaders see them one hundredth below
    Given the client intends to invest in AI
    And two leaders rate Capability of Change Control at 3 and 2
    When the assessment is concluded
    Then the gap leadership of Change Control is 2.93
    And the verdict of AI readiness is NOT_READY
    And the strategic risk of AI readiness is no

  @READY-25
  Scenario: No AI is meant
    When the assessment is concluded
    Then the verdict of AI readiness is NOT_READY
    And the strategic risk of AI readiness is no

  @READY-22
  Scenario: The ground is ready
    Given the client intends to invest in AI
    And sampled records show Effectiveness of every AI foundation at 3
    When the assessment is concluded
    Then the verdict of AI readiness is READY
    And the strategic risk of AI readiness is no

  @READY-3
  Scenario: Leaders did not speak of the foundations, so nothing is known to be inflated
    Given the client intends to invest in AI
    And two leaders do not know every aspect of every AI foundation
    When the assessment is concluded
    Then the verdict of AI readiness is NOT_READY
    And the strategic risk of AI readiness is no

  @READY-19
  Scenario: Without an overall figure there is no risk to speak of
    Given the client intends to invest in AI
    And three practitioners do not know every aspect of every discipline
    And three practitioners rate every aspect of every AI foundation at 3
    When the assessment is concluded
    Then the verdict of AI readiness is UNKNOWN
    And the strategic risk of AI readiness is no
