Feature: Confidence stands beside the score and never in it
  Four tenths coverage, three tenths evidence, three tenths precision. HIGH from 0.75, MEDIUM from 0.50, else LOW.

  @CONFIDENCE-4 @CONFIDENCE-5
  Scenario: All heard in both audiences, two aspects checked, one told by two practitioners: exactly high
    Given two leaders rate every aspect of Incident Management at 3
    And three practitioners rate every aspect but Capability of Incident Management at 3
    And two practitioners rate Capability of Incident Management at 3
    And sampled records show Effectiveness and Embedding of Incident Management at 3
    When the assessment is concluded
    Then the confidence of Incident Management is 0.75
    And because of CONFIDENCE-4
    And the confidence band of Incident Management is HIGH
    And because of CONFIDENCE-5

  @CONFIDENCE-4 @CONFIDENCE-6
  Scenario: All heard in both audiences, one aspect checked, no disagreement: one hundredth short of high
    Given two leaders rate every aspect of Incident Management at 3
    And three practitioners rate every aspect of Incident Management at 3
    And sampled records show Effectiveness of Incident Management at 3
    When the assessment is concluded
    Then the confidence of Incident Management is 0.74
    And because of CONFIDENCE-4
    And the confidence band of Incident Management is MEDIUM
    And because of CONFIDENCE-6

  @CONFIDENCE-6
  Scenario: Practitioners alone, of one mind: exactly medium
    Given three practitioners rate every aspect of Incident Management at 3
    When the assessment is concluded
    Then the confidence of Incident Management is 0.50
    And the confidence band of Incident Management is MEDIUM
    And because of CONFIDENCE-6

  @CONFIDENCE-7
  Scenario: Practitioners alone, one of them of another mind on one aspect: one hundredth short of medium
    Given three practitioners rate every aspect of Incident Management at 3
    And three practitioners rate Capability of Incident Management at 3, 3 and 4
    When the assessment is concluded
    Then the confidence of Incident Management is 0.49
    And the confidence band of Incident Management is LOW
    And because of CONFIDENCE-7

  @CONFIDENCE-7
  Scenario: Also what has no score has its confidence
    Given one leader rates every aspect of Incident Management at 3
    When the assessment is concluded
    Then the status of Incident Management is INSUFFICIENT_EVIDENCE
    And the confidence of Incident Management is 0.20
    And the confidence band of Incident Management is LOW

  @CONFIDENCE-4
  Scenario: Everything heard, checked and agreed upon
    Given two leaders rate every aspect of Incident Management at 3
    And three practitioners rate every aspect of Incident Management at 3
    And sampled records show every aspect of Incident Management at 3
    When the assessment is concluded
    Then the confidence of Incident Management is 1.00
