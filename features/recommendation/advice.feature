Feature: The findings choose the words
  What is adopted but not embedded asks for coaching in live work, not for more documents.

  Background:
    Given three practitioners rate every aspect of Incident Management at 3

  @ADVICE-1
  Scenario: A finding brings the advice its discipline has for it
    Given three practitioners rate Embedding of Incident Management at 1
    When the assessment is concluded
    Then Incident Management has the finding ADOPTED_NOT_EMBEDDED
    And the advice of Incident Management says "Coach resolvers in the live queue"
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
      | people              | level | leaders | kind           | title         | advice                                   |
      | one practitioner    | 3     | 3       | GATHER         | Find out      | Interview engineers                      |
      | two practitioners   | 3     | 3       | VALIDATE_FIRST | Check         | Group three months of faults             |
      | three practitioners | 2     | 2       | IMPROVE        | Improve       | Choose the two failures that return most |
      | three practitioners | 3     | 5       | RECONNECT      | Reconnect     | the same list of repeating failures      |
      | three practitioners | 3     | 3       | SUSTAIN        | Keep up       | Hold investigation hours                 |
