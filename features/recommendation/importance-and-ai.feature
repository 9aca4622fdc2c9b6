Feature: What makes a discipline urgent: the client's say, and AI

  Background:
    Given three practitioners rate every aspect of Incident Management and Service Desk at 2

  @TERM-4
  Scenario Outline: An importance of <importance> counts <term>
    Given an importance of <importance> is agreed for Incident Management
    When the assessment is concluded
    Then the importance term of Incident Management is <term>
    And because of TERM-4

    Examples:
      | importance | term |
      | 1          | 0.20 |
      | 4          | 0.80 |
      | 5          | 1.00 |

  @TERM-6 @TERM-7
  Scenario Outline: When AI is meant, <discipline> counts <term> for it
    Given the client intends to invest in AI
    When the assessment is concluded
    Then the ai term of <discipline> is <term>
    And because of <rule>

    Examples: one carries a pillar of AI readiness, the other does not
      | discipline          | term | rule   |
      | Incident Management | 1.00 | TERM-6 |
      | Service Desk        | 0.00 | TERM-7 |

  @TERM-8
  Scenario Outline: When no AI is meant, <discipline> counts nothing for it
    When the assessment is concluded
    Then the ai term of <discipline> is 0.00
    And because of TERM-8
    And rule TERM-7 does not fire for <discipline>

    Examples:
      | discipline          |
      | Incident Management |
      | Service Desk        |

  @TERM-8
  Scenario: What is kept up has no terms at all
    Given two leaders rate every aspect of Problem Management at 3
    And three practitioners rate every aspect of Problem Management at 3
    When the assessment is concluded
    Then the kind of Problem Management is SUSTAIN
    And rule TERM-8 does not fire for Problem Management
