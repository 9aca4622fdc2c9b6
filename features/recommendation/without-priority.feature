Feature: What has no priority
  A discipline that is sustained, or whose facts are still to be gathered, is not compared with work to be done.

  @KIND-1 @KIND-2 @KIND-5
  Scenario Outline: <people> at <level>: <kind> has the priority <priority> and stands in wave <wave>
    Given <people> rate every aspect of Incident Management at <level>
    When the assessment is concluded
    Then the kind of Incident Management is <kind>
    And the priority of Incident Management is <priority>
    And the wave of Incident Management is <wave>
    And the effort of Incident Management is <effort>

    Examples:
      | people              | level | kind           | priority | wave | effort |
      | one practitioner    | 3     | GATHER         | none     | 1    | none   |
      | two practitioners   | 3     | VALIDATE_FIRST | 6.00     | 1    | none   |
      | three practitioners | 3     | SUSTAIN        | none     | none | none   |
      | three practitioners | 2     | IMPROVE        | 18.50    | 1    | M      |

  @HABIT-5
  Scenario: A habit that undermines is worked on now, without a priority
    Given three practitioners answer Share knowledge with 1
    When the assessment is concluded
    Then the kind of the habit Share knowledge is HABIT
    And because of HABIT-5
    And the wave of the habit Share knowledge is 1
    And the priority of the habit Share knowledge is none

  @HABIT-5
  Scenario: A habit that does not undermine is not recommended
    Given three practitioners answer Share knowledge with 2
    When the assessment is concluded
    Then the kind of the habit Share knowledge is none
