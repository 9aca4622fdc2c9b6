Feature: What was left out weighs nothing
  Neither an importance nor a target that was agreed, nor the usual one, holds for a discipline that is out of scope.

  Scenario: What was agreed about a discipline that is left out does not hold
    Given an importance of 4 is agreed for Service Desk
    And a target of 3.5 is agreed for Service Desk
    And Service Desk is out of scope
    When the assessment is concluded
    Then rule IMPORTANCE-1 does not fire for Service Desk
    And rule TARGET-1 does not fire for Service Desk

  Scenario: Nor does what holds where nothing was agreed
    Given Service Desk and Change Control are out of scope
    When the assessment is concluded
    Then rule IMPORTANCE-2 does not fire for Service Desk
    And rule TARGET-3 does not fire for Change Control
    And rule TARGET-4 does not fire for Service Desk

  Scenario: Nor does the higher target of AI foundations
    Given the client intends to invest in AI
    And Change Control is out of scope
    When the assessment is concluded
    Then rule TARGET-2 does not fire for Change Control

  @EVIDENCE-2
  Scenario: Records of a paper aspect are no document
    Given sampled records show Ownership of Change Control at 2.5
    When the assessment is concluded
    Then rule EVIDENCE-2 does not fire for Change Control
