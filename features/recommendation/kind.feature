Feature: What kind of step comes next
  Finding out comes before judging, and judging before improving. The first that holds is the kind.

  @KIND-1
  Scenario: Without a score there is something to gather
    Given two leaders rate every aspect of Incident Management at 1
    When the assessment is concluded
    Then the kind of Incident Management is GATHER
    And because of KIND-1

  @KIND-2 @KIND-3
  Scenario Outline: A confidence of <confidence> makes a low score something to <kind>
    Given three practitioners rate every aspect of Incident Management at 2
    And three practitioners rate Capability of Incident Management at <capability>
    When the assessment is concluded
    Then the confidence of Incident Management is <confidence>
    And the kind of Incident Management is <kind>
    And because of <rule>

    Examples:
      | capability | confidence | kind           | rule   |
      | 2          | 0.50       | IMPROVE        | KIND-3 |
      | 2, 2 and 3 | 0.49       | VALIDATE_FIRST | KIND-2 |

  @KIND-2
  Scenario: Also a good score is validated first when confidence is low
    Given two practitioners rate every aspect of Incident Management at 3
    When the assessment is concluded
    Then the score of Incident Management is 3.00
    And the kind of Incident Management is VALIDATE_FIRST
    And because of KIND-2

  @KIND-3 @KIND-5 @SHORT-1
  Scenario Outline: A score of <score> against a target of 3.00
    Given two leaders rate every aspect of Incident Management at 3
    And three practitioners rate every aspect of Incident Management at 3
    And three practitioners rate Ownership of Incident Management at <ownership>
    When the assessment is concluded
    Then the score of Incident Management is <score>
    And the kind of Incident Management is <kind>
    And because of <rule>

    Examples:
      | ownership  | score | kind    | rule    |
      | 3          | 3.00  | SUSTAIN | KIND-5  |
      | 3, 3 and 2 | 2.99  | IMPROVE | SHORT-1 |
