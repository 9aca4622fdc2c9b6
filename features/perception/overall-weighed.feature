Feature: The overall figure is weighed by what matters to the client

  Background:
    Given every discipline but Service Desk and Change Control is out of scope
    And three practitioners rate every aspect of Service Desk at 3
    And three practitioners rate every aspect of Change Control at 1

  @OVERALL-5
  Scenario: Without agreed importance every score counts the same
    When the assessment is concluded
    Then the assessed figure of the headline is 2.00
    And because of OVERALL-5

  @OVERALL-5
  Scenario: An important discipline counts more
    Given an importance of 5 is agreed for Service Desk
    And an importance of 1 is agreed for Change Control
    When the assessment is concluded
    Then the assessed figure of the headline is 2.67
    And because of OVERALL-5

  @OVERALL-5
  Scenario: What has no score is in no mean, however important
    Given an importance of 5 is agreed for Change Control
    And two practitioners do not know every aspect of Change Control
    When the assessment is concluded
    Then the status of Change Control is INSUFFICIENT_EVIDENCE
    And the assessed figure of the headline is 3.00
