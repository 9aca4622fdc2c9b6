Feature: Two halves of a discipline
  Paper and practice are the means of those of their aspects that have a value.

  @HALF-1
  Scenario Outline: Paper is the mean of the paper aspects that were spoken of
    Given three practitioners rate every practice aspect of Incident Management at 2
    And three practitioners rate <aspects> of Incident Management at 2
    And three practitioners rate Adoption of Incident Management at 3
    When the assessment is concluded
    Then the paper of Incident Management is <paper>
    And because of HALF-1

    Examples:
      | aspects                         | paper |
      | Ownership                       | 2.50  |
      | Ownership and Activity measures | 2.33  |

  @HALF-1
  Scenario: The only paper aspect that was spoken of is all we know of paper
    Given three practitioners rate every practice aspect of Incident Management at 2
    And three practitioners rate Ownership of Incident Management at 3
    When the assessment is concluded
    Then the paper of Incident Management is 3.00
    And because of HALF-1

  @HALF-2
  Scenario Outline: Practice is the mean of the practice aspects that were spoken of
    Given three practitioners rate every paper aspect of Incident Management at 2
    And three practitioners rate <aspects> of Incident Management at 2
    And three practitioners rate Capability of Incident Management at 1
    When the assessment is concluded
    Then the practice of Incident Management is <practice>
    And because of HALF-2

    Examples:
      | aspects                                        | practice |
      | Effectiveness                                  | 1.50     |
      | Effectiveness, Embedding, and Outcome measures | 1.75     |

  @HALF-1 @HALF-2
  Scenario: Halves are taken of what evidence left standing
    Given three practitioners rate every aspect of Incident Management at 4
    And a document covers Ownership of Incident Management
    And sampled records show Effectiveness of Incident Management at 2
    When the assessment is concluded
    Then the paper of Incident Management is 3.33
    And the practice of Incident Management is 2.88
