Feature: Without an overall figure there is no verdict
  A few disciplines are no organisation, however firm the foundations among them are.

  Background:
    Given four leaders rate every aspect of every AI foundation at 3
    And three practitioners rate every aspect of every AI foundation at 3
    And sampled records show Capability of every AI foundation at 3

  @READY-19
  Scenario: Most foundations are ready, and nobody spoke of the rest
    Given four leaders rate every aspect of Change Control at 5
    When the assessment is concluded
    Then the assessed figure of the headline is none
    And the verdict of the pillar change is PARTIAL
    And the verdict of AI readiness is UNKNOWN

  @READY-12
  Scenario: A number that is just high enough does not help where its level does not follow
    Given four leaders do not know Effectiveness of Change Control
    And three practitioners do not know Effectiveness of Change Control
    When the assessment is concluded
    Then the score of Change Control is 3.00
    And the level of Change Control is 2
    And the reasons of the pillar change say "does not support the level"
