Feature: Neither weak nor firm
  What keeps a pillar from being ready without making it unready.

  Background: everything embedded, and every foundation but Change Control checked
    Given four leaders rate every aspect of every discipline at 3
    And three practitioners rate every aspect of every discipline at 3
    And sampled records show Effectiveness of every AI foundation but Change Control at 3

  @READY-13 @READY-17
  Scenario: A discipline nobody checked
    Given a document covers every paper aspect of Change Control
    When the assessment is concluded
    Then the verdict of the pillar change is PARTIAL
    And because of READY-17
    And because of READY-13
    And the reasons of the pillar change say "No aspect of Change Control has been checked"

  @READY-18
  Scenario: A discipline somebody checked
    Given an observation shows Capability of Change Control at 3
    When the assessment is concluded
    Then the verdict of the pillar change is READY

  @READY-12
  Scenario Outline: The number is there, effectiveness at <value> makes level <level>
    Given four leaders rate every aspect of Change Control at 4
    And three practitioners rate every aspect of Change Control at 4
    And sampled records show every practice aspect of Change Control at 4
    And four leaders rate Effectiveness of Change Control at <leaders>
    And five practitioners rate Effectiveness of Change Control at <practitioners>
    And sampled records show Effectiveness of Change Control at 2.5
    When the assessment is concluded
    Then the effectiveness of Change Control is <value>
    And the level of Change Control is <level>
    And the verdict of the pillar change is <verdict>
    And because of <rule>
    And the reasons of the pillar change say nothing of "scores below"

    Examples:
      | leaders       | practitioners    | value | level | verdict | rule     |
      | 4             | 2                | 2.50  | 3     | READY   | READY-18 |
      | 3, 3, 3 and 2 | 2, 2, 2, 3 and 3 | 2.49  | 2     | PARTIAL | READY-12 |

  @READY-14
  Scenario Outline: A gap of <gap>
    Given sampled records show Effectiveness of Change Control at 3
    And four leaders rate every aspect of Change Control at 5, 5, 4 and 4
    And four leaders rate Capability of Change Control at <leaders>
    And three practitioners rate Capability of Change Control at <practitioners>
    When the assessment is concluded
    Then the gap value of Change Control is <gap>
    And the verdict of the pillar change is <verdict>
    And because of <rule>

    Examples:
      | leaders       | practitioners | gap  | verdict | rule     |
      | 5, 5, 5 and 4 | 3, 3 and 4    | 1.49 | READY   | READY-18 |
      | 5, 5, 4 and 4 | 3             | 1.50 | PARTIAL | READY-14 |
