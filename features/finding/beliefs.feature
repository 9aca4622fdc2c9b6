Feature: Paper well ahead of its practice
  The three things leaders most often take for maturity: an owner, an adopted framework, a reported number.
  Each is a finding where the paper aspect stands at 3.00 and its practice a level below.

  Background:
    Given two leaders rate every aspect of Incident Management at 3
    And three practitioners rate every aspect of Incident Management at 3

  @FINDING-1
  Scenario Outline: <paper aspect> at 3.00 and <practice aspect> exactly a level below is <finding>
    Given two leaders rate <practice aspect> of Incident Management at 2
    And three practitioners rate <practice aspect> of Incident Management at 2
    When the assessment is concluded
    Then Incident Management has the finding <finding>
    And because of FINDING-1

    Examples:
      | paper aspect      | practice aspect  | finding                |
      | Ownership         | Effectiveness    | OWNED_NOT_EFFECTIVE    |
      | Adoption          | Embedding        | ADOPTED_NOT_EMBEDDED   |
      | Activity measures | Outcome measures | COUNTED_NOT_UNDERSTOOD |

  @FINDING-1
  Scenario: A practice one hundredth less than a level below is none
    Given five practitioners rate Ownership of Incident Management at 3
    And four leaders rate Effectiveness of Incident Management at 3, 3, 3 and 4
    And five practitioners rate Effectiveness of Incident Management at 2, 2, 2, 1 and 1
    When the assessment is concluded
    Then the ownership of Incident Management is 3.00
    And the effectiveness of Incident Management is 2.01
    And Incident Management has no finding

  @FINDING-1
  Scenario: Paper at 2.99 is nothing anybody could take for maturity
    Given six leaders rate Ownership of Incident Management at 3, 3, 3, 3, 3 and 4
    And five practitioners rate Ownership of Incident Management at 3, 3, 3, 3 and 2
    And five practitioners rate Effectiveness of Incident Management at 0
    When the assessment is concluded
    Then the ownership of Incident Management is 2.99
    And the effectiveness of Incident Management is 0.75
    And Incident Management has no finding

  @FINDING-1
  Scenario: Paper at 3.00 is
    Given five practitioners rate Effectiveness of Incident Management at 0
    When the assessment is concluded
    Then the ownership of Incident Management is 3.00
    And Incident Management has the finding OWNED_NOT_EFFECTIVE
