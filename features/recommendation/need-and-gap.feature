Feature: What makes a discipline urgent: need and gap
  Need grows with the shortfall up to two levels, the gap where leaders see more up to two levels.

  @TERM-1 @SHORTFALL-1
  Scenario Outline: <score> against a target of <target> is a need of <need>
    Given three practitioners rate every aspect of Incident Management at <level>
    And a target of <target> is agreed for Incident Management
    When the assessment is concluded
    Then the score of Incident Management is <score>
    And the need of Incident Management is <need>
    And because of TERM-1
    And because of SHORTFALL-1

    Examples:
      | level | score | target | need |
      | 2     | 2.00  | 3      | 0.50 |
      | 2     | 2.00  | 3.5    | 0.75 |
      | 2     | 2.00  | 4      | 1.00 |
      | 1     | 1.00  | 5      | 1.00 |

  @TERM-1
  Scenario: On target nothing is needed, only a picture to be reconnected
    Given two leaders rate every aspect of Incident Management at 5
    And three practitioners rate every aspect of Incident Management at 3
    And a target of 2 is agreed for Incident Management
    When the assessment is concluded
    Then the kind of Incident Management is RECONNECT
    And the need of Incident Management is 0.00

  @TERM-2
  Scenario Outline: A gap of <gap> counts <term>
    Given two leaders rate every aspect of Incident Management at <leaders>
    And three practitioners rate every aspect of Incident Management at 2
    When the assessment is concluded
    Then the gap of Incident Management is <gap>
    And the gap term of Incident Management is <term>
    And because of TERM-2

    Examples:
      | leaders | gap   | term |
      | 2       | 0.00  | 0.00 |
      | 2 and 3 | 0.50  | 0.25 |
      | 4       | 2.00  | 1.00 |
      | 4 and 5 | 2.50  | 1.00 |
      | 0       | -2.00 | 0.00 |

  @TERM-3
  Scenario: A gap that nobody could measure makes nothing urgent
    Given one leader rates every aspect of Incident Management at 5
    And three practitioners rate every aspect of Incident Management at 2
    When the assessment is concluded
    Then the gap of Incident Management is NOT_COMPUTABLE
    And the gap term of Incident Management is 0.00
    And because of TERM-3
