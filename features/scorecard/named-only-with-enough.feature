Feature: With too few answers nothing is named
  A Scorecard without enough statements or habits says so, and nothing else.

  @CARD-8
  Scenario: No group is weakest, however far its paper outruns its practice
    Given a leader fills in a Scorecard
    And they rate the paper of every group at 5 and their practice at 0
    When the Scorecard is concluded
    Then the status of the Scorecard is INSUFFICIENT_ANSWERS
    And the weakest of the Scorecard is none
    And rule CARD-8 does not fire
