Feature: Not knowing is not the same as good
  A pillar is unknown when nothing of it is in scope, one of its disciplines has no score, or confidence in one is low.

  Background:
    Given two leaders rate every aspect of every discipline at 3
    And three practitioners rate every aspect of every discipline at 3
    And sampled records show Effectiveness of every AI foundation at 3

  @READY-8 @READY-16
  Scenario: Nothing of it is in scope
    Given every ownership foundation is out of scope
    When the assessment is concluded
    Then the verdict of the pillar ownership is UNKNOWN
    And because of READY-16
    And because of READY-8
    And the mean of the pillar ownership is none

  @READY-1 @READY-18
  Scenario: What was left out stands in no pillar
    Given Service Ownership is out of scope
    And three practitioners rate every aspect of Service Ownership at 0
    When the assessment is concluded
    Then the verdict of the pillar ownership is READY

  @READY-9 @READY-16
  Scenario: One of its disciplines has no score
    Given two practitioners do not know every aspect of Service Ownership
    When the assessment is concluded
    Then the status of Service Ownership is INSUFFICIENT_EVIDENCE
    And the verdict of the pillar ownership is UNKNOWN
    And because of READY-16
    And because of READY-9
    And the reasons of the pillar ownership say "Too little was heard about Service Ownership"
    And the reasons of the pillar ownership say nothing of "confidence in it is too low"

  @READY-10 @READY-16
  Scenario Outline: A confidence of <confidence> in one of its disciplines
    Given three practitioners rate every aspect of Service Ownership at <levels>
    And <voices> do not know every aspect of Service Ownership
    And the parameter confidence.medium is set to <medium>
    When the assessment is concluded
    Then the confidence of Service Ownership is <confidence>
    And the verdict of the pillar ownership is <verdict>
    And because of <rule>

    Examples: at the bound, and one hundredth below it
      | voices      | levels | medium | confidence | verdict | rule     |
      | two leaders | 3      | 0.54   | 0.54       | READY   | READY-18 |
      | two leaders | 3      | 0.55   | 0.54       | UNKNOWN | READY-10 |
