Feature: Four pillars of AI readiness
  AI reads what its foundations record and acts through what they decide. A pillar is ready when each of its
  disciplines scores 3.00 and holds the level, was checked, and is seen alike by leaders and practitioners.

  Background: everything embedded, and every foundation checked
    Given two leaders rate every aspect of every discipline at 3
    And three practitioners rate every aspect of every discipline at 3
    And sampled records show Effectiveness of every AI foundation at 3

  @READY-1 @READY-2 @READY-4 @READY-18
  Scenario Outline: The pillar <pillar> is ready
    When the assessment is concluded
    Then the verdict of the pillar <pillar> is READY
    And because of READY-18
    And the mean of the pillar <pillar> is 3.00
    And because of READY-4
    And because of READY-2
    And because of READY-1
    And the reasons of the pillar <pillar> are none

    Examples:
      | pillar    |
      | data      |
      | process   |
      | ownership |
      | change    |

  @READY-11 @READY-17
  Scenario: One discipline just below 3.00 keeps its pillar from being ready, and no other
    Given three practitioners rate Ownership of Knowledge Management at 3, 3 and 2
    When the assessment is concluded
    Then the score of Knowledge Management is 2.99
    And the verdict of the pillar data is PARTIAL
    And because of READY-17
    And because of READY-11
    And the reasons of the pillar data say "Knowledge Management scores below what a ready foundation needs"
    And the reasons of the pillar data say nothing of "does not support the level"
    And the verdict of the pillar process is READY

