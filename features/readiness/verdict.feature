Feature: Is the ground firm enough for AI
  The first that holds: unknown without an overall figure; not ready if a pillar is not; unknown if one is;
  ready if all are; ready with conditions if two are; else not ready.

  Background: every discipline embedded
    Given two leaders rate every aspect of every discipline at 3
    And three practitioners rate every aspect of every discipline at 3

  @READY-22 @READY-23 @READY-24
  Scenario Outline: <ready> pillars are ready, the others nobody checked: <verdict>
    Given sampled records show Effectiveness of <checked> at 3
    And sampled records show Effectiveness of <also checked> at 3
    When the assessment is concluded
    Then the verdict of AI readiness is <verdict>
    And because of <rule>

    Examples:
      | ready | checked                             | also checked          | verdict               | rule     |
      | four  | every AI foundation                 | every data foundation | READY                 | READY-22 |
      | three | every AI foundation but Change Control | every data foundation | READY_WITH_CONDITIONS | READY-23 |
      | two   | every process foundation            | every data foundation | READY_WITH_CONDITIONS | READY-23 |
      | one   | every data foundation               | every data foundation | NOT_READY             | READY-24 |
      | no    | Service Desk                        | Service Desk          | NOT_READY             | READY-24 |

  @READY-23 @READY-24
  Scenario Outline: How many are enough is a parameter: <enough>
    Given sampled records show Effectiveness of every data foundation at 3
    And sampled records show Effectiveness of every process foundation at 3
    And the parameter ai.conditions-ready is set to <enough>
    When the assessment is concluded
    Then the verdict of AI readiness is <verdict>
    And because of <rule>

    Examples:
      | enough | verdict               | rule     |
      | 2      | READY_WITH_CONDITIONS | READY-23 |
      | 3      | NOT_READY             | READY-24 |
