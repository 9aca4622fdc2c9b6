Feature: Every number of the method belongs to its owners
  A parameter that is changed changes what is concluded with it, and nothing else.

  Background:
    Given two leaders rate every paper aspect of Incident Management at 3
    And three practitioners rate every paper aspect of Incident Management at 3
    And two leaders rate every practice aspect of Incident Management at 2
    And three practitioners rate every practice aspect of Incident Management at 2

  @RAW-1
  Scenario: The weight of paper moves the raw value and leaves paper and practice
    When the assessment is concluded
    Then the raw value of Incident Management is 2.30
    When the parameter raw.paper-weight is set to 0.40
    And the assessment is concluded again
    Then the raw value of Incident Management is 2.40
    And the paper of Incident Management is the same as before
    And the practice of Incident Management is the same as before
    And the raw value of Incident Management is higher than before

  @IMPORTANCE-2 @TARGET-3
  Scenario Outline: A default is a parameter like any other
    When the parameter <parameter> is set to <value>
    And the assessment is concluded
    Then the <figure> of Incident Management is <value>

    Examples:
      | parameter          | value | figure     |
      | importance.default | 4     | importance |
      | target.default     | 2.5   | target     |
