Feature: One pillar that gives way, or that nobody knows, decides for all

  Background: every discipline embedded, and every foundation checked
    Given two leaders rate every aspect of every discipline at 3
    And three practitioners rate every aspect of every discipline at 3
    And sampled records show Effectiveness of every AI foundation at 3

  @READY-20
  Scenario: A pillar that is not ready
    Given three practitioners rate every aspect of Change Control at 0
    When the assessment is concluded
    Then the verdict of the pillar change is NOT_READY
    And the verdict of AI readiness is NOT_READY
    And because of READY-20

  @READY-21
  Scenario: A pillar that is unknown
    Given every change foundation is out of scope
    When the assessment is concluded
    Then the verdict of the pillar change is UNKNOWN
    And the verdict of AI readiness is UNKNOWN
    And because of READY-21

  @READY-20
  Scenario: Not ready outranks unknown
    Given every change foundation is out of scope
    And three practitioners rate every aspect of Incident Management at 0
    When the assessment is concluded
    Then the verdict of AI readiness is NOT_READY
    And because of READY-20

  @READY-19
  Scenario: Without an overall figure nobody can speak for the whole
    Given the parameter overall.provisional is set to 1.01
    And the parameter overall.final is set to 1.01
    When the assessment is concluded
    Then the assessed figure of the headline is none
    And the verdict of the pillar change is READY
    And the verdict of AI readiness is UNKNOWN
    And because of READY-19

  @READY-19 @READY-22
  Scenario Outline: All ten foundations are ready, <others> of the twenty other disciplines are scored: <verdict>
    Given three practitioners do not know every aspect of every discipline
    And three practitioners rate every aspect of every AI foundation at 3
    And three practitioners rate every aspect of <others> at 3
    When the assessment is concluded
    Then the verdict of AI readiness is <verdict>
    And because of <rule>

    Examples: twelve of thirty make an overall figure, eleven do not
      | others                             | verdict | rule     |
      | Service Desk and Service Catalogue | READY   | READY-22 |
      | Service Desk                       | UNKNOWN | READY-19 |
