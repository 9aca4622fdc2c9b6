Feature: Habits touch everything, and some disciplines more than others
  A discipline's behaviour is the mean of the known habits; those that are primary to it count twice.

  Background:
    Given three practitioners rate every aspect of every discipline at 3
    And three practitioners answer every habit with 3

  @BEHAVIOUR-1
  Scenario Outline: <discipline> under weak habits of Incident Management
    Given three practitioners answer every primary habit of Incident Management with 2
    When the assessment is concluded
    Then the behaviour of <discipline> is <behaviour>
    And because of BEHAVIOUR-1

    Examples: all four, one of two, none of the four are primary to it
      | discipline          | behaviour |
      | Incident Management | 2.43      |
      | Service Desk        | 2.58      |
      | Service Portfolio   | 2.60      |

  @FILTER-1
  Scenario Outline: A behaviour of <behaviour> is <band>
    Given three practitioners answer every habit with <level>
    And three practitioners answer User first with <user first>
    And three leaders answer User first with <leaders>
    When the assessment is concluded
    Then the behaviour of Service Portfolio is <behaviour>
    And the behaviour band of Service Portfolio is <band>
    And because of FILTER-1

    Examples:
      | level | user first | leaders    | behaviour | band         |
      | 2     | 2, 2 and 1 | 3, 3 and 2 | 1.99      | UNDERMINING  |
      | 2     | 2          | 2          | 2.00      | FRAGILE      |
      | 3     | 3, 3 and 2 | 4, 4 and 3 | 2.99      | FRAGILE      |
      | 3     | 3          | 3          | 3.00      | SUPPORTING   |
      | 4     | 4, 4 and 3 | 5, 5 and 4 | 3.99      | SUPPORTING   |
      | 4     | 4          | 4          | 4.00      | ACCELERATING |
