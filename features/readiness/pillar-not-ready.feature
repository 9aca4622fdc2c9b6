Feature: AI amplifies what is weak
  One discipline below 2.00, or a mean below 2.50, and a pillar is not ready, whatever else is unknown.

  Background:
    Given two leaders rate every aspect of every discipline at 3
    And three practitioners rate every aspect of every discipline at 3
    And sampled records show Effectiveness of every AI foundation at 3

  @READY-6 @READY-15
  Scenario Outline: The lowest of a strong pillar scores <score>
    Given two leaders rate every aspect of Problem Management at 2
    And three practitioners rate every aspect of Problem Management at 2
    And sampled records show Effectiveness of Problem Management at 2
    And three practitioners rate Ownership of Problem Management at <ownership>
    When the assessment is concluded
    Then the score of Problem Management is <score>
    And the mean of the pillar process is <mean>
    And the verdict of the pillar process is <verdict>
    And because of <rule>

    Examples:
      | ownership  | score | mean | verdict   | rule     |
      | 2          | 2.00  | 2.67 | PARTIAL   | READY-11 |
      | 2, 2 and 1 | 1.99  | 2.66 | NOT_READY | READY-6  |

  @READY-7 @READY-15
  Scenario Outline: Nobody below the floor, and a mean of <mean>
    Given two leaders rate every aspect of Service Ownership at 2
    And three practitioners rate every aspect of Service Ownership at 2
    And sampled records show Effectiveness of Service Ownership at 2
    And two leaders rate Capability of Service Governance & Decision Rights at <leaders>
    When the assessment is concluded
    Then the score of Service Ownership is 2.00
    And the mean of the pillar ownership is <mean>
    And the verdict of the pillar ownership is <verdict>
    And because of <rule>

    Examples:
      | leaders | mean | verdict   | rule     |
      | 3       | 2.50 | PARTIAL   | READY-11 |
      | 3 and 2 | 2.49 | NOT_READY | READY-7  |

  @READY-15
  Scenario: What is known to be weak is not ready, whatever else is unknown
    Given three practitioners do not know every aspect of Incident Management
    And two leaders rate every aspect of Problem Management at 1
    And three practitioners rate every aspect of Problem Management at 1
    When the assessment is concluded
    Then the status of Incident Management is INSUFFICIENT_EVIDENCE
    And the verdict of the pillar process is NOT_READY
    And because of READY-15
    And the reasons of the pillar process say "Problem Management scores below the floor"
