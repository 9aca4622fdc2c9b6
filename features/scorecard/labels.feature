Feature: A Scorecard never claims to be an assessment
  It is always labelled as self-reported and as one viewpoint, whoever answered and however much.

  @CARD-1 @CARD-2
  Scenario Outline: The labels stand beside what <somebody> answered in full
    Given <somebody> fills in a Scorecard
    And they rate the paper and practice of every group at 4
    And they answer every habit with 4
    When the Scorecard is concluded
    Then the status of the Scorecard is SCORED
    And the labels of the Scorecard are SELF_REPORTED and ONE_VIEWPOINT
    And the Scorecard has the label SELF_REPORTED
    And because of CARD-1
    And the Scorecard has the label ONE_VIEWPOINT
    And because of CARD-2

    Examples:
      | somebody       |
      | a leader       |
      | a practitioner |

  @CARD-1 @CARD-2 @CARD-4
  Scenario: They stand also where nothing was answered but who one is
    Given a practitioner fills in a Scorecard
    When the Scorecard is concluded
    Then the Scorecard has the label SELF_REPORTED
    And because of CARD-1
    And the Scorecard has the label ONE_VIEWPOINT
    And because of CARD-2
    And the status of the Scorecard is INSUFFICIENT_ANSWERS

  @CARD-1 @CARD-2
  Scenario: The labels are said in words
    Given a leader fills in a Scorecard
    When the Scorecard is concluded
    Then the texts of the Scorecard say "Self-reported"
    And the texts of the Scorecard say "One viewpoint"
    And the texts of the Scorecard say "not a low result"
