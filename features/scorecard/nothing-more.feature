Feature: Too few answers get their labels and nothing more
  Whatever could be worked out all the same would be taken for a result.

  @CARD-4 @CARD-5
  Scenario Outline: Nothing is concluded from too few <answers> of <somebody>
    Given <somebody> fills in a Scorecard
    And they rate the paper and practice of every group at 4
    And they answer every habit with 4
    And they estimate overall maturity at 4
    And they guess that the other side says 2.5
    And <left out>
    When the Scorecard is concluded
    Then the status of the Scorecard is INSUFFICIENT_ANSWERS
    And because of <rule>
    And the Scorecard has the label SELF_REPORTED
    And the Scorecard has the label ONE_VIEWPOINT
    And the score of the Scorecard is none
    And the level of the Scorecard is none
    And the value of Direct is none
    And the weakest of the Scorecard is none
    And the behaviour value of the Scorecard is none
    And the behaviour band of the Scorecard is none
    And the believed gap of the Scorecard is none
    And the range from of the Scorecard is none
    And the range to of the Scorecard is none
    And the AI note of the Scorecard is none

    Examples:
      | somebody       | answers    | left out                                             | rule   |
      | a leader       | statements | they do not rate the paper of the first three groups | CARD-4 |
      | a leader       | habits     | they do not answer the last two habits               | CARD-5 |
      | a practitioner | statements | they do not rate the paper of the first three groups | CARD-4 |
      | a practitioner | habits     | they do not answer the last two habits               | CARD-5 |

  @CARD-3 @CARD-4 @CARD-5
  Scenario Outline: How many are needed can be changed: <parameter> of <needed>
    Given a leader fills in a Scorecard
    And they rate the paper and practice of every group at 4
    And they do not rate the paper of Direct and Commit
    And they answer the first four habits with 4
    And the parameter <parameter> is set to <needed>
    When the Scorecard is concluded
    Then the status of the Scorecard is <status>
    And because of <rule>

    Examples:
      | parameter                | needed | status               | rule   |
      | scorecard.min-statements | 10     | SCORED               | CARD-3 |
      | scorecard.min-statements | 11     | INSUFFICIENT_ANSWERS | CARD-4 |
      | scorecard.min-habits     | 4      | SCORED               | CARD-3 |
      | scorecard.min-habits     | 5      | INSUFFICIENT_ANSWERS | CARD-5 |
