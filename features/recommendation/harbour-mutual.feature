Feature: One engagement from the headline to the roadmap
  Harbour Mutual, twenty-eight disciplines in scope: what its board hears, in the order it would act.

  Background:
    Given the facts of Harbour Mutual

  @HEADLINE-1 @HEADLINE-2 @HEADLINE-3 @HEADLINE-4
  Scenario: What leaders believed and what was found
    When the assessment is concluded
    Then the status of the headline is FINAL
    And the assessed figure of the headline is 2.36
    And the perception gap of the headline is 1.39
    And the reality gap of the headline is 1.64
    And the widest of the headline are service-desk, service-catalogue and service-data-quality
    And the headline is held back by availability-and-continuity, release-and-deployment and configuration-information

  @ROADMAP-4 @ROADMAP-5
  Scenario: The habits first, then what is most urgent, then what is to be found out
    When the assessment is concluded
    Then the habit Share knowledge is recommended before Service Data Quality
    And the priority of Service Desk is 53.80
    And the priority of Service Governance & Decision Rights is 62.00
    And Service Desk is recommended before Service Governance & Decision Rights
    And Service Governance & Decision Rights is recommended before Workforce Capability
    And the kind of Workforce Capability is GATHER
    And the overall figure of wave 3 is 2.66

  @READY-20 @READY-25
  Scenario: AI would amplify what is weak, on an inflated view
    When the assessment is concluded
    Then the verdict of AI readiness is NOT_READY
    And because of READY-20
    And the strategic risk of AI readiness is yes
    And the verdict of the pillar process is PARTIAL

  @GAP-1 @TERM-2
  Scenario: Had the leaders seen what practitioners live, the desk would be less urgent
    When the assessment is concluded
    And the leaders rate every aspect of Service Desk at 1
    And the assessment is concluded again
    Then the gap of Service Desk is lower than before
    And the priority of Service Desk is lower than before
    And the perception gap of the headline is the same as before
