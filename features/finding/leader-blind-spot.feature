Feature: Those who answer for it cannot tell how it is done
  More than three tenths of at least four leadership answers are don't-know.

  @FINDING-4
  Scenario Outline: <unknown> of <answers> answers are don't-know: a share <share>
    Given the first leader rates <first> of Incident Management at 3
    And the second leader rates <second> of Incident Management at 3
    And the second leader does not know <aspects> of Incident Management
    When the assessment is concluded
    Then Incident Management has the finding LEADER_BLIND_SPOT
    And because of FINDING-4

    Examples:
      | unknown | answers | share             | first               | second              | aspects            |
      | 4       | 13      | just above 0.30   | the first 6 aspects | the first 3 aspects | the last 4 aspects |
      | 2       | 4       | of enough answers | Ownership           | Ownership           | the last 2 aspects |

  @FINDING-4
  Scenario Outline: <unknown> of <answers> answers are don't-know: no finding
    Given the first leader rates <first> of Incident Management at 3
    And the second leader rates <second> of Incident Management at 3
    And the second leader does not know <aspects> of Incident Management
    When the assessment is concluded
    Then Incident Management has no finding

    Examples: exactly the share, or an answer too few
      | unknown | answers | first               | second              | aspects            |
      | 3       | 10      | the first 5 aspects | the first 2 aspects | the last 3 aspects |
      | 1       | 3       | Ownership           | Ownership           | Capability         |

  @FINDING-4
  Scenario: What practitioners do not know is no blind spot of leaders
    Given five practitioners do not know every aspect of Incident Management
    When the assessment is concluded
    Then Incident Management has no finding
