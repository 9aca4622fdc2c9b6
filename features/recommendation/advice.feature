Feature: The findings choose the words
  What is adopted but not embedded asks for coaching in live work, not for more documents. Each discipline has advice of
  its own: why it matters here, the first steps and who takes them, and how to tell after ninety days.

  Background:
    Given three practitioners rate every aspect of Incident Management at 3

  @ADVICE-1
  Scenario: A finding brings the advice its discipline has for it
    Given three practitioners rate Embedding of Incident Management at 1
    When the assessment is concluded
    Then Incident Management has the finding ADOPTED_NOT_EMBEDDED
    And the advice of Incident Management says "Coach in the live queue on bad days"
    And the advice of Incident Management says "The most respected resolver"
    And the advice of Incident Management says nothing of "A second pair of hands for each fault"
    And because of ADVICE-1

  @ADVICE-2
  Scenario Outline: <kind> brings the advice its discipline has for it
    Given <people> rate every aspect of Problem Management at <level>
    And two leaders rate every aspect of Problem Management at <leaders>
    When the assessment is concluded
    Then the kind of Problem Management is <kind>
    And the title of Problem Management says "<title>"
    And the advice of Problem Management says "<advice>"
    And because of ADVICE-2

    Examples:
      | people              | level | leaders | kind           | title     | advice                               |
      | one practitioner    | 3     | 3       | GATHER         | Find out  | Hear those who see the repeats       |
      | two practitioners   | 3     | 3       | VALIDATE_FIRST | Check     | Group the faults before judging      |
      | three practitioners | 2     | 2       | IMPROVE        | Improve   | Two causes, no third until one falls |
      | three practitioners | 3     | 5       | RECONNECT      | Reconnect | One list of what keeps returning     |
      | three practitioners | 3     | 3       | SUSTAIN        | Keep up   | Guard the hours, look back later     |

  @ADVICE-3
  Scenario Outline: A capability of <capability> <is or is not> low enough for advice of its own
    Given three practitioners rate Capability of Incident Management at <levels>
    When the assessment is concluded
    Then the capability of Incident Management is <capability>
    And the advice of Incident Management <says> "A second pair of hands for each fault"

    Examples:
      | levels     | capability | is or is not | says            |
      | 2, 2 and 1 | 1.67       | is           | says            |
      | 2          | 2.00       | is not       | says nothing of |

  @ADVICE-3
  Scenario: One hundredth below two is low enough
    Given four leaders rate Capability of Incident Management at 4, 4, 4 and 3
    And five practitioners rate Capability of Incident Management at 2, 2, 1, 1 and 1
    When the assessment is concluded
    Then the capability of Incident Management is 1.99
    And the advice of Incident Management says "A second pair of hands for each fault"
